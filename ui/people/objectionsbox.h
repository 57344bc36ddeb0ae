#pragma once

#include <QHash>
#include <QWidget>

#include "models/people/objection.h"

class QCheckBox;

namespace rosette {

/// By which ways somebody asked not to be approached: a box to tick for each.
class ObjectionsBox : public QWidget
{
    Q_OBJECT

public:
    explicit ObjectionsBox(QWidget *parent = nullptr);

    void setWays(ContactWays ways);
    ContactWays ways() const;

signals:
    void edited();

private:
    QHash<int, QCheckBox *> m_boxes; ///< by way
};

} // namespace rosette
