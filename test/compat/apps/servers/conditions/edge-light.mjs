export default 'edge-light'
