/** How long the program takes to start, as whole processes beside an empty JavaFX window. */
@NullMarked
package org.skinweek.start;

import org.jspecify.annotations.NullMarked;
