export default 'default'
