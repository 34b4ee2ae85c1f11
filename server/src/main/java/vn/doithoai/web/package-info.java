/// The door to the house: HTTP, who may knock, what is said in which words, and the pages.
///
/// Three tables say it all: [Routes] (what can be asked), [Commands] (what each command is made of) and [Roles] (who
/// may send it). The OpenAPI description is generated from them.
@NullMarked
package vn.doithoai.web;

import org.jspecify.annotations.NullMarked;
