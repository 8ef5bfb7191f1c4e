/** How grave a rule is, how well it is supported, and its sources, as every page shows them. */
@NullMarked
package org.skinweek.ui.evidence;

import org.jspecify.annotations.NullMarked;
