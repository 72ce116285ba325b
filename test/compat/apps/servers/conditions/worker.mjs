export default 'worker'
