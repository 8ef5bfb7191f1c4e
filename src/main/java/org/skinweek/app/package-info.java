/** The one owner of state, with undo and redo, and everything that ties the parts together. */
@NullMarked
package org.skinweek.app;

import org.jspecify.annotations.NullMarked;
