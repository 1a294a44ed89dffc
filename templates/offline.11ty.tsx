import { NotFound } from './components/pages/not-found.tsx';
import { pageTemplate } from './layouts/page-template.tsx';

export default pageTemplate('offline', NotFound);
