/** What the window works on. */
@NullMarked
package org.skinweek.ui.common;

import org.jspecify.annotations.NullMarked;
