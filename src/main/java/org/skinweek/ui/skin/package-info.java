/** The skin as every page asks about it: profile, feelings, reactions and when to see a doctor. */
@NullMarked
package org.skinweek.ui.skin;

import org.jspecify.annotations.NullMarked;
