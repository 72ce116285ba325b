export default 'deno'
