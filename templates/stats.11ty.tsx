import { Stats } from './components/pages/stats.tsx';
import { pageTemplate } from './layouts/page-template.tsx';

export default pageTemplate('stats', Stats);
