import { Threads } from '../components/pages/threads.tsx';
import { pageTemplate } from '../layouts/page-template.tsx';

export default pageTemplate('threads', Threads);
