/** Finds every page, product, active and action by name, from anywhere. */
@NullMarked
package org.skinweek.ui.find;

import org.jspecify.annotations.NullMarked;
