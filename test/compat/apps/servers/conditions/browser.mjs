export default 'browser'
