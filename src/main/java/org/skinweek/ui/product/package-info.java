/** Products and actives as every page shows and edits them. */
@NullMarked
package org.skinweek.ui.product;

import org.jspecify.annotations.NullMarked;
