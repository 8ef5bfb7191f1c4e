/** The page of the diary: a calendar of months and what is written down for a day. */
@NullMarked
package org.skinweek.ui.diary;

import org.jspecify.annotations.NullMarked;
