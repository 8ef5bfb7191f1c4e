/** Starts the real window on made-up data, for tests and pictures. */
@NullMarked
package org.skinweek.ui.testing;

import org.jspecify.annotations.NullMarked;
