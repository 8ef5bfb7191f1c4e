/** What a user owns and plans: products, skin profile, weeks and the timeline that rules are laid over. */
@NullMarked
package org.skinweek.routine;

import org.jspecify.annotations.NullMarked;
