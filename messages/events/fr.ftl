### Événements d’un agenda, et leurs calendriers.
piece-calendar = un calendrier de cette page
event-has-no-day = l’événement n’a pas de jour
event-has-no-title = l’événement n’a pas de titre
event-id-not-a-name = `{ $id }` ne peut faire partie d’une adresse
event-ends-before-it-begins = l’événement finit avant de commencer
write-event-as = écrivez-le `{"{"} on: 2026-12-10, time: "09:00", title: "…" {"}"}`, avec `until: 2026-12-12` s’il dure plus longtemps ; un `id` se compose de lettres, de chiffres et de traits d’union, et chaque événement a le sien
event-hour-not-of-a-day = aucun jour n’a une telle heure
event-moved-to-same-day = c’est le jour même où l’événement a lieu
