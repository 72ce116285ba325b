export default 'workerd'
