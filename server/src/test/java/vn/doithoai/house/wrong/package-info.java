/// Classes that break the rules on purpose, so that `RulesTest` can see each rule fail.
package vn.doithoai.house.wrong;
