export default 'bun'
