/** The products: cards, and the form that adds and edits one. */
@NullMarked
package org.skinweek.ui.shelf;

import org.jspecify.annotations.NullMarked;
