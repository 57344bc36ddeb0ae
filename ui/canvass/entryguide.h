#pragma once

#include <QWidget>

#include "models/canvass/sheetterms.h"
#include "models/canvass/sheettotals.h"

class QLabel;

namespace rosette {

struct SheetSummary;

/// Beside a sheet that is typed back: how lines are written, what its questions were, and what it came to so far.
class EntryGuide : public QWidget
{
    Q_OBJECT

public:
    explicit EntryGuide(QWidget *parent = nullptr);

    void setTerms(const SheetTerms &terms);
    void setTotals(const SheetSummary &summary, const SheetTotals &totals);
    /// Notes can be asked for by the person they are about: said while one is written.
    void setTyped(const QString &line);

private:
    QLabel *addLabel(const QString &name, bool isSecondary);

    QLabel *m_how;
    QLabel *m_questions;
    QLabel *m_warning;
    QLabel *m_totals;
};

} // namespace rosette
