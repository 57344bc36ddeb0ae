#pragma once

#include <functional>

#include <QDate>

#include "ui/shell/appcontext.h"

class QAction;
class QWidget;

namespace rosette {

/// The ways a week leaves the file, for any page that shows one: day sheets, rota, everyone's own, poster, calendar and
/// text for the chat.
namespace WeekPrints {

/// "Print and share", with all of them as its menu. `monday` tells the week when the menu opens; `page` owns the action
/// and is the parent of what is asked.
QAction *shareAction(AppContext &context, QWidget *page, std::function<QDate()> monday);

} // namespace WeekPrints

} // namespace rosette
