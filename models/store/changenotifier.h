#pragma once

#include <QObject>

#include "models/store/changeset.h"

namespace rosette {

/// The one place where item models and pages hear that data changed. Lives in the window's thread; publish() may be
/// called from any thread and is delivered in the notifier's.
class ChangeNotifier : public QObject
{
    Q_OBJECT

public:
    explicit ChangeNotifier(QObject *parent = nullptr) : QObject(parent) {}

    void publish(const ChangeNotice &notice);

signals:
    void changed(const rosette::ChangeNotice &notice);
};

} // namespace rosette
