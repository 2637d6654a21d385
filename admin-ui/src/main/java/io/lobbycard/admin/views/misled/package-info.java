/** Pictures that members say misled them, and the reviewers' answers. */
@NullMarked
package io.lobbycard.admin.views.misled;

import org.jspecify.annotations.NullMarked;
