/** class and id words of elements that are not the article. */
export const NEGATIVE_NAMES =
  /(?:^|[\s_-])(?<!(?:has|have|no|with|without|hide|show|non|is|js|overflow|elementor|backface)[_-])(?:comments?|disqus|respond|replies|share|sharing|sharebar|shares|related|relateds?|recommend(?:ed|ations?)?|promo(?:s|ted|tion)?|newsletter|subscri(?:be|ption)|signup|sign-up|sidebar(?![_-](?:layout|fixed|grid|enabled|page))|side-bar|aside|rail|right-col|rightcol|widget|footer|foot|nav|navbar|navigation|menu|breadcrumbs?|cookies?|consent|gdpr|banner|ads?|advert(?:isement|ising|s)?|sponsor(?:ed|s)?|popup|pop-up|modal|overlay|lightbox|toolbar|tools|storytools|utility|tag(?:s|list|cloud)|topics|(?:post|article|entry|story)-author|author-?(?:bio|box|info|content|card|details?|profile|about|data|description|area|section|desc)|bio|about-author|most-?(?:read|popular|viewed)|popular|trending|outbrain|taboola|zergnet|revcontent|print|printer|hidden|visually-?hidden|sr-only|screen-reader(?:-text)?|skip(?:link)?|rating|ratings|poll|pag(?:er|ination)|gallery|slideshow|carousel|slider|caption|credit|byline|dateline|timestamp|meta|metadata|post-?meta|entry-?meta|pullquote|pull-quote|teasers?(?!-?content)|more-?(?:stories|news|from|on)|next-?(?:article|story|post)|prev(?:ious)?-?(?:article|story|post)|read-?(?:more|next|also)|also-?(?:read|like)|see-?also|disclaimer|copyright|paywall|login|account|search|dropdown|jump|alert|ticker|weather|stock-?quotes|factbox-links|fb-post|addthis\w*|sharedaddy|jp-relatedposts|wp-caption-text|audio-?player|media-?caption|infobox|toc|hatnote|reflist|navbox|mw-editsection|(?:estimated-)?read(?:ing)?-?time|whatsapp(?:-\w+)?|follow|donate|support-us|contribution|membership)(?:$|[\s_-])/i;

/** class, id and itemprop words of the element that holds the article's body. */
export const BODY_NAMES =
  /(?:^|[\s_-])(?:articlebody|article-?body|article-?text|article-?content|articlecontent|body-?copy|body-?text|story-?body|storybody|story-?text|storytext|story-?content|entry-?content|post-?content|post-?body|postbody|news-?body|news-?text|main-?content|td-post-content|field-name-body|content-?body|content__body|article__body|article__content|story__body|post__content|rich-?text|wysiwyg|cnn_strycntntlft|blog-?post|blogpost|single-?content)(?:$|[\s_-])/i;

/** class and id words of boxes for videos and posts of social networks: not the article, but for the posts quoted in them. */
export const EMBED_NAMES = /(?:^|[\s_-])(?:video(?:s|-?player|-?caption)?|social(?:media)?|embed(?:ded)?|instagram)(?:$|[\s_-])/i;

/** class, id and itemprop words of the standfirst: the sentence under the headline, which is not the body. */
export const STANDFIRST_NAMES =
  /(?:^|[\s_-])(?:dek|deck|standfirst|stand-first|synopsis|sub-?title|sub-?head(?:line|ing)?|strapline|abstract|summary|excerpt|detail-?summary|lede|lead|headline|(?:article|entry|post|story|page)-?title|teaser-?text|article-?description|post-?description)(?:$|[\s_-])/i;

/** Those of the negative names that never stand around an article, for pages whose other names mislead. */
export const SURE_NAMES =
  /(?:^|[\s_-])(?:comments|comment-?(?:list|body|content|text|area|form)|disqus|replies|sidebar|widget-?area|related(?:-?(?:posts|articles|stories|news|content|links))?|recommend(?:ed|ations)?|newsletter|breadcrumbs?|footer|site-?footer|navbar|navigation|cookie(?:s|-?(?:banner|notice|consent))|consent|gdpr|outbrain|taboola|most-?(?:read|popular|viewed)|trending|share-?(?:bar|buttons|tools|links)|social-?(?:links|share|icons)|popup|modal|visually-?hidden|sr-only|teasers?)(?:$|[\s_-])/i;
