#pragma once

#include <array>

#include <QWidget>

#include "models/people/contactpoint.h"

class QComboBox;
class QLineEdit;

namespace rosette {

/// Mobile, landline and e-mail of one person, each with what they said about being contacted. Enter saves; an empty
/// field removes.
class ContactPointsForm : public QWidget
{
    Q_OBJECT

public:
    explicit ContactPointsForm(QWidget *parent = nullptr);

    void setPoints(const QList<ContactPoint> &points);

signals:
    /// One line was changed; no id: a new one. An empty value asks to remove it.
    void edited(const rosette::ContactPoint &point);

private:
    struct Line
    {
        ContactPoint stored;
        QLineEdit *value = nullptr;
        QComboBox *consent = nullptr;
    };
    void addLine(class QGridLayout *grid, ContactKind kind, const QString &label, const QString &name);
    void save(const Line &line);

    std::array<Line, 3> m_lines; ///< by ContactKind
};

} // namespace rosette
