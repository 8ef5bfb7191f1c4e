/** The page of this morning's or tonight's steps. */
@NullMarked
package org.skinweek.ui.today;

import org.jspecify.annotations.NullMarked;
