#pragma once

#include <QObject>

#include "models/base/result.h"
#include "ui/shell/appcontext.h"

class QWidget;

namespace rosette {

/// What the map's commands share: where they ask, and how they say what came of it.
class MapCommand : public QObject
{
    Q_OBJECT

protected:
    MapCommand(AppContext &context, QWidget *page);

    AppContext &context() const { return m_context; }
    QWidget *page() const { return m_page; }
    /// False after the message bar said why.
    template <typename T>
    bool isFine(const Result<T> &result) const
    {
        if (!result)
            showError(result.error());
        return result.isOk();
    }
    void showError(const Error &error) const;
    /// A path in the home folder, by a name that any file system takes; empty when cancelled.
    QString askPath(const QString &title, const QString &filter, const QString &fileName) const;
    /// Says so, with a button that opens the file.
    void fileWritten(const QString &text, const QString &path) const;

private:
    AppContext &m_context;
    QWidget *m_page;
};

} // namespace rosette
