#pragma once

#include <QObject>

#include "ui/shell/appcontext.h"

namespace rosette {

class CopyRequest;

/// Answers the tables of a window that want rows on the clipboard: the gate decides, the export log notes it, the user
/// is told how many were copied and who was held back. Runs as a task. Lists and grids that are no such tables copy
/// nothing and say so: Qt would let them put a cell on the clipboard past the gate. Lives as long as the workspace.
class TableCopies : public QObject
{
    Q_OBJECT

public:
    /// `workspace` is the parent; requests climb up to it.
    TableCopies(AppContext &context, QWidget *workspace);
    ~TableCopies() override;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void copy(const CopyRequest &request);

    AppContext m_context;
    QWidget *m_workspace;
};

} // namespace rosette
