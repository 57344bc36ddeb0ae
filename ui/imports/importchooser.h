#pragma once

#include <QWidget>

#include "models/imports/importkind.h"
#include "models/store/importhistory.h"

class QLayout;
class QPushButton;

namespace rosette {

class Campaign;
class DataTable;
class FileDropZone;
class ImportSteps;
class RecentImportsModel;

/// The first step: choose or drop a file, what a campaign is built from, and what was imported so far.
class ImportChooser : public QWidget
{
    Q_OBJECT

public:
    explicit ImportChooser(QWidget *parent = nullptr);

    Status load(Connection &connection);
    /// One sentence on how far the campaign is.
    QString summary() const;
    FileDropZone *dropZone() const { return m_zone; }
    /// What undoing the last import would take back; nothing when there is none.
    std::optional<PastImport> lastImport() const;

signals:
    void fileRequested(std::optional<rosette::ImportKind> kind);
    void undoRequested();
    void pastImportRequested(const rosette::PastImport &import);

private:
    QLayout *buildRecent();
    void openCurrent();

    FileDropZone *m_zone;
    ImportSteps *m_steps;
    RecentImportsModel *m_recent;
    DataTable *m_table;
    QPushButton *m_open;
    QPushButton *m_undo;
};

} // namespace rosette
