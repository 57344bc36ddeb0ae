#pragma once

#include <functional>

#include <QWidget>

#include "models/output/paperdraft.h"

namespace rosette {

/// What is chosen for one kind of paper.
class PaperForm : public QWidget
{
    Q_OBJECT

public:
    /// Reads and passes the gate; run in a task.
    using Maker = std::function<Result<PaperDraft>(const ExportContext &)>;

    using QWidget::QWidget;

    /// For what is chosen now.
    virtual Maker maker() const = 0;
    /// Without its ending.
    virtual QString fileName() const = 0;
    /// Whether it can be saved as a spreadsheet, too.
    virtual bool hasTable() const { return false; }
    /// Whose imprint is looked at beside the campaign's.
    virtual LeafletId edition() const { return {}; }
    /// Keeps the choices for the next time.
    virtual void remember() const {}

signals:
    void changed();
};

} // namespace rosette
