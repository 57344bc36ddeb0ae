#pragma once

#include <QWidget>

namespace rosette::test {

/// The widget or action of that name within `parent`; ends the test program, saying the name, when there is none.
template <typename T>
T *childOf(const QWidget *parent, const QString &name)
{
    T *found = parent->findChild<T *>(name);
    if (!found)
        qFatal("no %s", qPrintable(name));
    return found;
}

} // namespace rosette::test
