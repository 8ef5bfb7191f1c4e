/** What tests of several packages share. */
@NullMarked
package org.skinweek.testing;

import org.jspecify.annotations.NullMarked;
