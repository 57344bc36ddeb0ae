#pragma once

#include <functional>

#include <QString>

#include "ui/shell/page.h"

namespace rosette {

/// A page as the navigation lists it; the page itself is made when it is first opened.
struct PageEntry
{
    QString id;       ///< "week", "map", "stalls", …
    QString title;    ///< the word in the navigation
    QString iconName; ///< of resources/icons
    std::function<Page *(AppContext &, QWidget *parent)> create;
};

template <typename PageType>
PageEntry pageEntry(const QString &id, const QString &title, const QString &iconName)
{
    return {id, title, iconName,
            [](AppContext &context, QWidget *parent) -> Page * { return new PageType(context, parent); }};
}

} // namespace rosette
