/** What each active does, and what became of the article's claims. */
@NullMarked
package org.skinweek.ui.learn;

import org.jspecify.annotations.NullMarked;
