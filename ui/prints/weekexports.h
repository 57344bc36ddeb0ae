#pragma once

#include <QDate>
#include <QObject>

#include "models/output/exportcontext.h"
#include "ui/shell/appcontext.h"

class QWidget;

namespace rosette {

/// The ways a week leaves the file from its page: day sheet, rota, text for the chat. Files are written by a task.
class WeekExports : public QObject
{
    Q_OBJECT

public:
    /// `page` owns this and is the parent of what it asks.
    WeekExports(AppContext &context, QWidget *page);

    void saveDaySheet(QDate date);
    void saveRota(QDate monday);
    void copyForChat(QDate monday);

private:
    using Write = std::function<Status(const ExportContext &)>;

    void run(const QString &title, const QString &path, const Write &write);

    AppContext &m_context;
    QWidget *m_page;
};

} // namespace rosette
