import { Search } from './components/pages/search.tsx';
import { pageTemplate } from './layouts/page-template.tsx';

export default pageTemplate('search', Search);
