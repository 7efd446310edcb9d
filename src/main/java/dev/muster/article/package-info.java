/**
 * What a dated article is, and how a raw record becomes one or is refused with a reason.
 *
 * <p>A <em>record</em> is what a reader hands over: named values, nothing believed of them yet. An
 * <em>article</em> has at least an id, a day of publication and a text. An <em>issue</em> is why a
 * record is no article. A <em>field</em> is a part of an article that is searched: its title or its
 * text; author, caption, credit and source line are metadata and never searched. Files, and how
 * records are laid out in them, are not known here, but for the one layout that is a text itself
 * ({@link dev.muster.article.TextLayout}).
 */
package dev.muster.article;
