#pragma once

#include <QFutureWatcher>
#include <QtConcurrent>

namespace rosette {

/// Runs `work()` in another thread and then `done(result)` in the receiver's, unless the receiver is gone by then. For
/// work that needs no open campaign; everything else goes through TaskRunner.
template <typename Work, typename Done>
void runInBackground(QObject *receiver, Work work, Done done)
{
    using Value = std::invoke_result_t<Work>;
    // Not QFuture::then(): in Qt 6.4 it needs its context to live until the work is done.
    auto *watcher = new QFutureWatcher<Value>(receiver);
    QObject::connect(watcher, &QFutureWatcher<Value>::finished, receiver, [watcher, done = std::move(done)] {
        watcher->deleteLater();
        done(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run(std::move(work)));
}

} // namespace rosette
