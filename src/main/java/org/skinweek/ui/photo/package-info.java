/** Photos of the skin: all of them, those of a day, one large, two compared. */
@NullMarked
package org.skinweek.ui.photo;

import org.jspecify.annotations.NullMarked;
