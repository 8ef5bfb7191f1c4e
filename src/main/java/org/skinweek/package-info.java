/** The program itself. */
@NullMarked
package org.skinweek;

import org.jspecify.annotations.NullMarked;
