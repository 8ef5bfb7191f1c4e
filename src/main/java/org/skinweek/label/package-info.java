/** Ingredient lists: what a label says is in a product, which of it acts, and how sure that is. */
@NullMarked
package org.skinweek.label;

import org.jspecify.annotations.NullMarked;
