#pragma once

#include <QWidget>

#include "models/reports/canvassprogress.h"

class QComboBox;

namespace rosette {

/// What the figures are shown by, and for which period.
class ProgressChoices : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressChoices(QWidget *parent = nullptr);

    CanvassPlaceKind kind() const;
    /// The first day that counts; invalid: all time.
    QDate since(QDate today) const;

signals:
    void kindChanged();
    void periodChanged();

private:
    QComboBox *m_by;
    QComboBox *m_period;
};

} // namespace rosette
