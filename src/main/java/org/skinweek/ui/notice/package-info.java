/** Notices about stored data: what could not be read, and what is dated in days to come. */
@NullMarked
package org.skinweek.ui.notice;

import org.jspecify.annotations.NullMarked;
