import { Home } from './components/pages/home.tsx';
import { pageTemplate } from './layouts/page-template.tsx';

export default pageTemplate('home', Home);
