/** Pictures as files: what they are, and one that is safe to keep made of each. */
@NullMarked
package org.skinweek.platform.picture;

import org.jspecify.annotations.NullMarked;
