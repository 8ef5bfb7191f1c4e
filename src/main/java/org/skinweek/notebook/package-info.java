/** Everything that a user has entered, as one immutable value, and the changes that can be made to it. */
@NullMarked
package org.skinweek.notebook;

import org.jspecify.annotations.NullMarked;
