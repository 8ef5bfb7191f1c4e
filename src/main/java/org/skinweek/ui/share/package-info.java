/** Sharing the routine with others, and beginning from one that others found good. */
@NullMarked
package org.skinweek.ui.share;

import org.jspecify.annotations.NullMarked;
