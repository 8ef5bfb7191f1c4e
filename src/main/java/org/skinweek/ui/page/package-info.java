/** What a page is, what it is given, and how the user gets from one to another. */
@NullMarked
package org.skinweek.ui.page;

import org.jspecify.annotations.NullMarked;
