#include "models/store/changenotifier.h"

#include <QThread>

namespace rosette {

void ChangeNotifier::publish(const ChangeNotice &notice)
{
    if (QThread::currentThread() == thread()) {
        emit changed(notice);
        return;
    }
    QMetaObject::invokeMethod(this, [this, notice] { emit changed(notice); }, Qt::QueuedConnection);
}

} // namespace rosette
